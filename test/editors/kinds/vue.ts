/** Fields whose value Vue holds. */
import { createApp, defineComponent, h } from 'vue';
import Vue2 from 'vue2/dist/vue.runtime.esm.js';
import { type HostPage, type Kind, listen, type Mounted } from '../kind';

function mounted(place: HTMLElement, page: HostPage, read: () => string, unmount: () => void): Mounted {
  const element = place.querySelector('textarea');
  if (!element) throw new Error('Vue has drawn nothing');
  listen(element, page);
  return { element, read, unmount };
}

function vue3(place: HTMLElement, page: HostPage): Mounted {
  let text = '';
  const limit = page.limit === null ? {} : { maxlength: page.limit };
  const app = createApp(
    defineComponent({
      data: () => ({ draft: '' }),
      watch: {
        draft(now: string) {
          text = now;
          page.changed();
        },
      },
      render() {
        const onInput = (event: InputEvent): void => {
          if (event.target instanceof HTMLTextAreaElement) this.draft = event.target.value;
        };
        return h('textarea', { ...limit, value: this.draft, onInput });
      },
    }),
  );
  const box = document.createElement('div');
  place.append(box);
  app.mount(box);
  return mounted(
    place,
    page,
    () => text,
    () => app.unmount(),
  );
}

function vue2(place: HTMLElement, page: HostPage): Mounted {
  const box = document.createElement('div');
  place.append(box);
  const view = new Vue2({
    el: box,
    data: { draft: '' },
    watch: { draft: page.changed },
    render(create) {
      const input = (event: InputEvent): void => {
        if (event.target instanceof HTMLTextAreaElement) view.draft = event.target.value;
      };
      const attrs = page.limit === null ? {} : { maxlength: page.limit };
      return create('textarea', { attrs, domProps: { value: this['draft'] }, on: { input } });
    },
  });
  return mounted(
    place,
    page,
    () => view.draft,
    () => view.$destroy(),
  );
}

export const vueKinds: readonly Kind[] = [
  { id: 'vue2', name: 'Vue 2.7 textarea', limits: true, mount: vue2 },
  { id: 'vue3', name: 'Vue 3.5 textarea', limits: true, mount: vue3 },
];
