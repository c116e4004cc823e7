/** Overrides: a named person lets a nomination pass in spite of a finding, with a reason that is kept (AWD-28, AWD-29). */
package vn.tongket.awards.override;
