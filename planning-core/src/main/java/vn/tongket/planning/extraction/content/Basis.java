package vn.tongket.planning.extraction.content;

/** One legal basis (căn cứ), without the word that introduces it, and where it stands. */
public record Basis(int line, String text) {}
