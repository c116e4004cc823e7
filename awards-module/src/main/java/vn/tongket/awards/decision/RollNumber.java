package vn.tongket.awards.decision;

/** A number of a body's award roll in a year (số vào sổ khen thưởng), AWD-14. */
record RollNumber(String unit, int year, int number) {}
