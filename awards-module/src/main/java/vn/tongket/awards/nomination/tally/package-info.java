/** How far the nominations of many plans have come (tổng hợp đề nghị khen thưởng), for those who ask across plans. */
package vn.tongket.awards.nomination.tally;
