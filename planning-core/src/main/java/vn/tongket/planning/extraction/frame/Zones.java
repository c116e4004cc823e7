package vn.tongket.planning.extraction.frame;

import java.util.List;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.DocumentType;

/**
 * The parts of a document from top to bottom (các phần của văn bản).
 *
 * @param kind as the line of the kind tells; {@code null} where there is none
 * @param title lines between the kind and the body
 * @param end recipients and signer
 * @param annexLine where annexes begin, 0 where there are none
 */
public record Zones(
        List<SourceLine> head,
        DocumentType kind,
        List<SourceLine> title,
        List<SourceLine> body,
        List<SourceLine> end,
        int annexLine) {}
