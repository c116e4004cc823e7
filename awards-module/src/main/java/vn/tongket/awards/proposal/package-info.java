/** Proposals (tờ trình đề nghị khen thưởng): the list with which the electoral committee turns to the authority. */
package vn.tongket.awards.proposal;
