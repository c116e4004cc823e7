package vn.tongket.planning.guard.file;

import java.util.List;

/**
 * The look of a Word file (hình thức của tệp Word).
 *
 * @param pages one for each section
 * @param numberedAtFoot the number of the page stands in the lower margin
 */
record WordForm(List<PageForm> pages, List<FormLine> lines, boolean numberedAtFoot) {}
