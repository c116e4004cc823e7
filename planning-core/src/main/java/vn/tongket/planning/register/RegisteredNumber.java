package vn.tongket.planning.register;

import java.io.Serializable;

/** The number that a paper got, and its whole symbol such as {@code 03/KH-UBBC} (số, ký hiệu). */
public record RegisteredNumber(int number, String symbol) implements Serializable {}
