/** Papers of the award work (văn bản khen thưởng): proposals, decisions and certificates, printed from stored facts. */
package vn.tongket.awards.paper;
