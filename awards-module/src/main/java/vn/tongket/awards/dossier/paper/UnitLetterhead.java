package vn.tongket.awards.dossier.paper;

import vn.tongket.planning.document.SignatureBlock;

/** What the head and the foot of a unit's paper say (thể thức văn bản của đơn vị). */
record UnitLetterhead(String parent, String unit, String symbol, String place, SignatureBlock head) {}
