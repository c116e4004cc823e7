package vn.tongket.awards.decision;

import vn.tongket.awards.nomination.NominationSummary;

/**
 * One of those whom a decision honours, in the order of the stage (người, tập thể được khen thưởng).
 *
 * @param birthYear null where the directory does not know it
 * @param leads whether he leads a unit on the day; null where the directory does not know
 */
record Honoured(NominationSummary nomination, int stageOrder, Integer birthYear, Boolean leads) {}
