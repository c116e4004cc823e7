package vn.tongket.awards.change;

import java.io.Serializable;

/**
 * One thing that a later decision changes in the roll (nội dung thay đổi).
 *
 * @param field null for a cancellation
 * @param prize what was to be paid; what a cancellation takes back
 */
public record ChangedLine(
        String rollId,
        boolean collective,
        String calledName,
        String unitName,
        String registerNumber,
        RolledField field,
        String oldValue,
        String newValue,
        long prize)
        implements Serializable {}
