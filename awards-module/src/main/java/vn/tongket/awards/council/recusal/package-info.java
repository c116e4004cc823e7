/** Who does not vote on what (không tham gia biểu quyết), and why: AWD-46, AWD-47. */
package vn.tongket.awards.council.recusal;
