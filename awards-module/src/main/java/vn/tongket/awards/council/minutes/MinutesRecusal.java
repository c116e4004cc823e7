package vn.tongket.awards.council.minutes;

import vn.tongket.awards.council.recusal.RecusalGround;

/** Who did not vote on whom, and why (không tham gia biểu quyết). */
record MinutesRecusal(String member, String nominee, RecusalGround ground, String reason) {}
