package vn.tongket.attendance.bulk;

import java.io.Serializable;
import java.util.Set;
import vn.tongket.attendance.likeness.Trait;

/**
 * Somebody whom a row probably means (người có thể trùng), ATT-25.
 *
 * @param ref the invitation, the row's number in the file, or the person of the directory
 * @param certain told apart by nothing: to list both would be to list one person twice
 */
public record Twin(TwinKind kind, String ref, String label, Set<Trait> traits, boolean certain)
        implements Serializable {}
