/**
 * What every module needs and nobody owns: refusals, search keys, Vietnamese order, paging and the
 * start-up of persistence.
 */
package vn.tongket.kernel;
