/** The plan as the official document that is printed (bản trình bày của kế hoạch). */
package vn.tongket.planning.plan.paper;
