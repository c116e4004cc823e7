package vn.tongket.planning.extraction;

import java.util.List;

/**
 * The body of a document as headings with their text (dàn ý).
 *
 * @param preamble paragraphs before the first heading
 * @param nodes all headings in the order of the document
 * @param closing paragraphs after the last section
 */
record Outline(List<Paragraph> preamble, List<OutlineNode> nodes, List<Paragraph> closing) {}
