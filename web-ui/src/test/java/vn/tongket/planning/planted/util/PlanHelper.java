package vn.tongket.planning.planted.util;

/** Breaks: packages and types are named after the domain. */
public class PlanHelper {}
