package vn.tongket.attendance.delivery;

import java.io.Serializable;

/**
 * How far the sending of a conference's invitations is (tình hình gửi giấy mời).
 *
 * @param unsent guests with an address or account to whom nothing was sent yet
 * @param unreachable guests whom the portal cannot reach, whose invitations are printed
 * @param queued sendings that the job has not handed over yet
 * @param unanswered guests who have not answered
 */
public record DeliveryState(long unsent, long unreachable, long queued, long unanswered) implements Serializable {}
