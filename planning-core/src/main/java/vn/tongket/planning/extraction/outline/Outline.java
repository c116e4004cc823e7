package vn.tongket.planning.extraction.outline;

import java.util.List;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * The body of a document as headings with their text (dàn ý).
 *
 * @param preamble paragraphs before the first heading
 * @param nodes all headings in the order of the document
 * @param closing paragraphs after the last section
 */
public record Outline(List<Paragraph> preamble, List<OutlineNode> nodes, List<Paragraph> closing) {}
