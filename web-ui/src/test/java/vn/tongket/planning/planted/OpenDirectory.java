package vn.tongket.planning.planted;

/** What others may ask {@link OpenService}. */
interface OpenDirectory {}
