/** Guidance of the standing office to the units (văn bản hướng dẫn xét khen thưởng), AWD-32. */
package vn.tongket.awards.campaign.guidance;
