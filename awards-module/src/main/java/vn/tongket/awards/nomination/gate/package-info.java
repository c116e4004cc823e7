/** What other parts of the awards tell the nominations before a step (điều kiện chuyển bước); they implement it. */
package vn.tongket.awards.nomination.gate;
