// Writes figures in the form of the language shown: shares, money, counts, hours, dates.
// Must not compute a figure or round it for a rule.

import type { FigureUnit } from "../flight/types.ts";
import { language, t } from "./translate.ts";

const REGION = { nb: "nb-NO", en: "en-GB" } as const;
const formats = new Map<string, Intl.NumberFormat>();

function format(
	name: string,
	options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
	const key = `${language.value} ${name}`;
	let found = formats.get(key);
	if (!found) {
		found = new Intl.NumberFormat(REGION[language.value], options);
		formats.set(key, found);
	}
	return found;
}

/**
 * A figure with its sign and, for shares and money, its unit.
 * @param value a share is 0–1, money is NOK, a segment is its index, everything else the bare number
 */
export function formatFigure(value: number, unit: FigureUnit): string {
	switch (unit) {
		case "share":
			return format("share", {
				style: "percent",
				maximumFractionDigits: 0,
			}).format(value);
		case "money":
			return t("common:format.money", {
				amount: format("whole", { maximumFractionDigits: 0 }).format(value),
			});
		case "ratio":
			return format("ratio", {
				minimumFractionDigits: 1,
				maximumFractionDigits: 1,
			}).format(value);
		case "hours":
		case "days":
			return format("short", { maximumFractionDigits: 1 }).format(value);
		case "count":
		case "week":
		case "segment":
			return format("whole", { maximumFractionDigits: 0 }).format(value);
	}
}

/** A number with a sign, for changes: «+2», «−3». */
export function formatChange(value: number): string {
	return format("change", {
		maximumFractionDigits: 0,
		signDisplay: "exceptZero",
	}).format(value);
}

/** A day and time of the player's calendar, short. */
export function formatDate(date: Date): string {
	return new Intl.DateTimeFormat(REGION[language.value], {
		dateStyle: "medium",
		timeStyle: "short",
	}).format(date);
}
