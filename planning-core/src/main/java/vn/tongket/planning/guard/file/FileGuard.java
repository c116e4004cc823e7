package vn.tongket.planning.guard.file;

import java.util.List;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;

/**
 * Checks how an uploaded Word file looks against the layout that Decree 30/2020 orders (kiểm tra thể thức của tệp).
 * Files of other kinds do not tell enough of their look and have no findings.
 */
public final class FileGuard {

    private FileGuard() {}

    /** @param draft what was understood of the same file */
    public static List<PlanFinding> check(byte[] file, PlanDraft draft) {
        if (!isWord(file)) {
            return List.of();
        }
        WordForm form = WordFormReader.read(file);
        FileParts parts = FileParts.of(form.lines(), draft);
        Found found = new Found();
        PageCheck.check(form, found);
        LettersCheck.check(form, found);
        PartLookCheck.check(parts, found);
        PartOrderCheck.check(parts, found);
        return found.all();
    }

    /** Whether the file is one whose look can be checked. */
    public static boolean isWord(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
