import { contentToFly } from './content-files.ts';
import { workReport } from './work-report.ts';
const { content } = contentToFly('startup');
const seeds=Array.from({length:40},(_,i)=>i+1);
for(const f of [2,3,4]) console.log(f, JSON.stringify(workReport(content, seeds, [f])));
