/** Red cases on screen: the list, a case's page, the forms of its tasks, and its part of an action's page. */
@NullMarked
package org.stathouse.adjudication.ui;

import org.jspecify.annotations.NullMarked;
