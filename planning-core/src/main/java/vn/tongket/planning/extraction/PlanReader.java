package vn.tongket.planning.extraction;

import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.planning.extraction.content.AttendeeReader;
import vn.tongket.planning.extraction.content.BasisReader;
import vn.tongket.planning.extraction.content.OccasionReader;
import vn.tongket.planning.extraction.content.TaskReader;
import vn.tongket.planning.extraction.frame.EndBlock;
import vn.tongket.planning.extraction.frame.Header;
import vn.tongket.planning.extraction.frame.HeaderReader;
import vn.tongket.planning.extraction.frame.RecipientReader;
import vn.tongket.planning.extraction.frame.SignatureReader;
import vn.tongket.planning.extraction.frame.ZoneFinder;
import vn.tongket.planning.extraction.frame.Zones;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.outline.OutlineReader;
import vn.tongket.planning.extraction.outline.ParagraphJoiner;
import vn.tongket.planning.extraction.text.SourceReader;
import vn.tongket.planning.extraction.text.SourceText;
import vn.tongket.planning.extraction.words.Paragraph;

/** Understands a document (hiểu văn bản): reads its words, finds its parts, and puts what each part says together. */
class PlanReader {

    private final SourceReader sources = new SourceReader();

    Extraction read(byte[] content) {
        SourceText text = sources.read(content);
        return new Extraction(understand(text), text.original());
    }

    private static ExtractedPlan understand(SourceText text) {
        Zones zones = new ZoneFinder(text).find();
        Header header = new HeaderReader().read(zones.head());
        Outline outline = new OutlineReader(new ParagraphJoiner(zones.body(), text.wrapped()).join()).read();
        BasisReader bases = new BasisReader().read(outline);
        EndBlock end = new EndBlock(zones.end());
        Findings findings = new Findings(
                zones,
                header,
                title(zones, header),
                bases.bases(),
                bases.opening(),
                outline,
                new OccasionReader(outline),
                new AttendeeReader().read(outline),
                new TaskReader().read(outline),
                new RecipientReader().read(end.left()),
                new SignatureReader().read(end.right()));
        return findings.plan(new Doubts(text, findings).find());
    }

    private static String title(Zones zones, Header header) {
        String words = zones.title().stream()
                .map(SourceLine::text)
                .map(line -> line.replace("**", ""))
                .collect(Collectors.joining(" "))
                .strip();
        return words.isEmpty() ? header.subject() : words;
    }

    static String joined(List<Paragraph> paragraphs) {
        String text = paragraphs.stream().map(Paragraph::shown).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
