package vn.tongket.planning.extraction;

import java.util.List;

/** What was understood, beside the original (kết quả đọc văn bản). */
public record Extraction(ExtractedPlan plan, List<String> originalLines) {}
