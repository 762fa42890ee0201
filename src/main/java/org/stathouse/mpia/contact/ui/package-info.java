/** The page of the contacts for records. */
@NullMarked
package org.stathouse.mpia.contact.ui;

import org.jspecify.annotations.NullMarked;
