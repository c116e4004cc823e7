/** Whom and when the words of a draft mean: issuer, units, beginning (đối chiếu dự thảo với danh bạ). */
package vn.tongket.planning.plan.matching;
