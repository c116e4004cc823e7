package vn.tongket.planning.book;

/** A column of a register with its share of the width, in percent (cột của sổ). */
public record BookColumn(String title, int percent) {}
