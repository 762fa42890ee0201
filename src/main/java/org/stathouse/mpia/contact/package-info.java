/** The contact for records of each agency, which the law has brought up to date once a year (GP §4-503). */
@NullMarked
package org.stathouse.mpia.contact;

import org.jspecify.annotations.NullMarked;
