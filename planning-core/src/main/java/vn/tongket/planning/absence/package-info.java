/** Absences of persons (nghỉ phép, đi công tác): on which days somebody of the directory is away. */
package vn.tongket.planning.absence;
