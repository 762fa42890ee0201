/** The REST interface of the contacts for records. */
@NullMarked
package org.stathouse.mpia.contact.api;

import org.jspecify.annotations.NullMarked;
