// Built-ins that the game calls and browsers of its first years lack. Fetched only by a browser that needs them.

import 'core-js/actual/array/to-reversed';
import 'core-js/actual/array/to-sorted';
import 'core-js/actual/array/to-spliced';
import 'core-js/actual/array/with';
