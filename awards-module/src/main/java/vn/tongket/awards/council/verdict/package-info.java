/** What the council's results mean for the next step of a nomination (điều kiện đưa vào tờ trình), AWD-44. */
package vn.tongket.awards.council.verdict;
