import type { PageComponent } from '../../site/authored-pages/components.ts';
import Completeness from './Completeness.astro';
import Contact from './Contact.astro';
import Documents from './Documents.astro';
import ExamplePermalink from './ExamplePermalink.astro';
import Image from './Image.astro';
import Link from './Link.astro';
import Owner from './Owner.astro';
import ReportMessage from './ReportMessage.astro';
import Repository from './Repository.astro';
import WithContact from './WithContact.astro';
import WithoutContact from './WithoutContact.astro';

/** The templates behind what authored pages can have computed, and behind Markdown's links and images. */
export const templates = {
  Owner,
  Contact,
  WithContact,
  WithoutContact,
  Repository,
  ReportMessage,
  ExamplePermalink,
  Documents,
  Completeness,
  a: Link,
  img: Image,
} satisfies Record<PageComponent | 'a' | 'img', unknown>;
