package vn.tongket.planning.plan.paper;

import vn.tongket.planning.document.Block;

/**
 * A printed block and the lines of the plan that it prints (khối in và dòng của kế hoạch), counted from the first of
 * the opening to the last of the closing.
 *
 * @param heading -1 where it prints no heading
 * @param paragraph -1 where it prints no paragraph
 */
public record PlacedBlock(Block block, int heading, int paragraph) {}
