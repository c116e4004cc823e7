package vn.tongket.planning.extraction;

/** One legal basis (căn cứ), without the word that introduces it, and where it stands. */
record Basis(int line, String text) {}
