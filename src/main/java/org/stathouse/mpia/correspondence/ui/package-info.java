/** The correspondence on a request’s page, and the page for mail that staff have to place. */
@NullMarked
package org.stathouse.mpia.correspondence.ui;

import org.jspecify.annotations.NullMarked;
