/**
 * The language of administrative documents (từ ngữ văn bản hành chính): marks before paragraphs, names of agencies,
 * days, kinds of documents and the phrases that issue, assign and cite.
 */
package vn.tongket.planning.extraction.words;
