/**
 * Nominations (đề nghị khen thưởng) on their way from the unit to the decision (AWD-1 to AWD-8, AWD-17, AWD-18).
 */
package vn.tongket.awards.nomination;
