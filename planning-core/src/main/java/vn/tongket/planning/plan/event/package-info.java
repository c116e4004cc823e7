/** What the other parts of the house are told about a plan on its way (sự kiện của kế hoạch), within its transaction. */
package vn.tongket.planning.plan.event;
