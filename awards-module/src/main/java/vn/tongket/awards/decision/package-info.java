/** Decisions on awards (quyết định khen thưởng) and the award roll (AWD-12 to AWD-16). */
package vn.tongket.awards.decision;
