/**
 * Layout of an uploaded Word file (thể thức của tệp Word): its paper, margins, letters and the order of its parts, beside
 * what its words say.
 */
package vn.tongket.planning.guard.file;
