package vn.tongket.planning.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.RandomPlans;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/** The marks outlive another program that opens and saves the file. */
@Tag("RTR-1")
class LibreOfficeReturnTest {

    private static final Logger LOG = Logger.getLogger(LibreOfficeReturnTest.class.getName());
    private static final String WORD = "docx:Office Open XML Text";
    private static final String SAMPLE = "/roundtrip/saved-by-libreoffice.docx";

    @TempDir
    private Path folder;

    /** Saved once by LibreOffice, so that this is known also where there is none. */
    @Test
    void aFileSavedByLibreOfficeComesBackUnchanged() throws IOException {
        byte[] file;
        try (InputStream sample = LibreOfficeReturnTest.class.getResourceAsStream(SAMPLE)) {
            file = sample.readAllBytes();
        }
        PlanDraft draft = PlanBinding.bound(SampleWord.draft());

        assertThat(changes(draft, file)).isEmpty();
        assertThat(PlanWord.origin(file)).map(WordOrigin::version).contains(7L);
    }

    @Test
    void filesSavedByTheInstalledLibreOfficeComeBackUnchanged() throws IOException, InterruptedException {
        if (!installed()) {
            LOG.warning("soffice (LibreOffice) is missing: only the sample that it once saved was read back.");
            return;
        }
        List<PlanDraft> drafts = Stream.concat(
                        Stream.of(SampleWord.draft()), RandomPlans.seeds(4).map(seed -> new RandomPlans(seed).draft()))
                .map(PlanBinding::bound)
                .toList();
        Path from = Files.createDirectory(folder.resolve("from"));
        for (int i = 0; i < drafts.size(); i++) {
            Files.write(from.resolve(i + ".docx"), written(drafts.get(i)));
        }
        Path to = converted(from, WORD);

        for (int i = 0; i < drafts.size(); i++) {
            byte[] file = Files.readAllBytes(to.resolve(i + ".docx"));
            assertThat(changes(drafts.get(i), file)).as("plan " + i).isEmpty();
            assertThat(PlanWord.origin(file)).map(WordOrigin::version).contains(7L);
        }
    }

    /** Opened, changed in one sentence and saved by LibreOffice itself. */
    @Test
    @Tag("RTR-5")
    void oneSentenceChangedInLibreOfficeIsTheOnlyProposal() throws IOException, InterruptedException {
        if (!installed()) {
            LOG.warning("soffice (LibreOffice) is missing: no file was edited with it.");
            return;
        }
        PlanDraft draft = PlanBinding.bound(SampleWord.draft());
        Path from = Files.createDirectory(folder.resolve("edited"));
        Files.write(from.resolve("0.docx"), written(draft));
        Path flat = converted(from, "fodt:OpenDocument Text Flat XML");
        Path text = flat.resolve("0.fodt");
        String before = Files.readString(text);
        assertThat(before).contains("Hội trường phường.");
        Files.writeString(text, before.replace("Hội trường phường.", "Nhà văn hóa phường."));
        byte[] file = Files.readAllBytes(converted(flat, WORD).resolve("0.docx"));

        ReturnedPlan returned = ReturnComparison.of(
                ReturnedPlanTest.stored(draft),
                draft,
                PlanWord.read(file, draft).orElseThrow(),
                ReturnSource.MARKED);

        assertThat(returned.conflicts()).isEmpty();
        assertThat(returned.proposals())
                .extracting(proposal -> proposal.change().oldWords() + " -> "
                        + proposal.change().newWords())
                .containsExactly("Hội trường phường. -> Nhà văn hóa phường.");
    }

    private static List<PlanChange> changes(PlanDraft draft, byte[] file) {
        return PlanComparison.of(draft, PlanWord.read(file, draft).orElseThrow());
    }

    private static byte[] written(PlanDraft draft) {
        return PlanWord.write(new PrintedBase(draft).paper(), new WordOrigin(new PlanId("ke-hoach-1"), 7, draft));
    }

    private Path converted(Path from, String form) throws IOException, InterruptedException {
        Path to = folder.resolve("to-" + form.substring(0, form.indexOf(':')));
        List<String> command = Stream.concat(
                        Stream.of(
                                "soffice",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                form,
                                "--outdir",
                                to.toString()),
                        Stream.of(from.toFile().listFiles()).map(File::getPath).sorted())
                .toList();
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return to;
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
