/**
 * Who is honoured at a plan's conference (người, tập thể được khen thưởng): announced from above, told to
 * whoever runs the conference.
 */
package vn.tongket.planning.honour;
