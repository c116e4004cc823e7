package vn.tongket.attendance.rehearsal;

import java.io.Serializable;
import java.util.List;

/**
 * How a door fared (diễn biến tại một cửa).
 *
 * @param queue people waiting at the end of each minute
 * @param longestWaitSeconds of one guest
 * @param clearedAtMinute when the last one was through
 * @param offline how many were let in without the network
 * @param sentToDesk how many the door could not decide alone
 * @param packageAge how old the data of its device are now, in minutes; null when no device has any
 */
public record DoorRun(
        String id,
        String name,
        int guests,
        List<Integer> queue,
        int longestQueue,
        int longestWaitSeconds,
        int clearedAtMinute,
        int offline,
        int sentToDesk,
        Long packageAge)
        implements Serializable {}
