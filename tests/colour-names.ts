// The names that CSS has for colours, CSS Color 4; `transparent` and `currentcolor` are none of them.

export const COLOUR_NAMES: readonly string[] = [
  ...'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue'.split(' '),
  ...'blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue'.split(' '),
  ...'cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey'.split(' '),
  ...'darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon'.split(' '),
  ...'darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet'.split(' '),
  ...'deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen'.split(' '),
  ...'fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew'.split(' '),
  ...'hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon'.split(' '),
  ...'lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey'.split(' '),
  ...'lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey'.split(' '),
  ...'lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine'.split(' '),
  ...'mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue'.split(' '),
  ...'mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose'.split(' '),
  ...'moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid'.split(' '),
  ...'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink'.split(' '),
  ...'plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon'.split(' '),
  ...'sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey'.split(' '),
  ...'snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white'.split(' '),
  ...'whitesmoke yellow yellowgreen'.split(' '),
];
