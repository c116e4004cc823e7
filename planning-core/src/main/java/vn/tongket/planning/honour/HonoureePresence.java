package vn.tongket.planning.honour;

import java.io.Serializable;

/**
 * Whether somebody is there to come onto the stage for an honouree (có mặt để lên nhận).
 *
 * @param representative who comes: the honouree himself, his substitute, or who stands for the collective
 * @param seat null when nobody gave him one
 */
public record HonoureePresence(String nominationId, String representative, boolean inside, String seat)
        implements Serializable {}
