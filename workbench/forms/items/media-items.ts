// Pictures and videos in a form: nobody answers them.
import { enumeration, memberName } from '../../enumeration';
import { blobContent, giveBlob } from '../../script/blob';
import { ServiceError } from '../../service-error';
import { implementationOf } from '../../stand-in';
import { ALIGNMENTS } from '../form-enumerations';
import type { MediaRecord } from '../record/item-record';
import { ItemStandIn } from './item-stand-in';

type ImageItem = GoogleAppsScript.Forms.ImageItem;
type VideoItem = GoogleAppsScript.Forms.VideoItem;

const plain: MediaRecord = { alignment: 'LEFT', width: 0, image: null, videoUrl: null };

class MediaItem<Google> extends ItemStandIn<Google> {
  protected get media(): MediaRecord {
    return this.record.media ?? plain;
  }

  getAlignment(): GoogleAppsScript.Forms.Alignment {
    const members = enumeration(this.handle.execution, 'Alignment', ALIGNMENTS);
    return members[this.media.alignment] as unknown as GoogleAppsScript.Forms.Alignment;
  }

  setAlignment(alignment: GoogleAppsScript.Forms.Alignment): Google {
    const name = ALIGNMENTS.find((one) => one === memberName(alignment));
    if (name === undefined) throw new ServiceError('Invalid argument: alignment');
    return this.change({ media: { ...this.media, alignment: name } });
  }

  getWidth(): number {
    return this.media.width;
  }

  setWidth(width: number): Google {
    this.check('setWidth', [width], ['number']);
    return this.change({ media: { ...this.media, width: Math.trunc(Number(width)) } });
  }
}

export class ImageStandIn extends MediaItem<ImageItem> implements Pick<ImageItem, 'getImage' | 'setImage'> {
  getImage(): GoogleAppsScript.Base.Blob {
    const { image } = this.media;
    if (image === null) return null as unknown as GoogleAppsScript.Base.Blob;
    return giveBlob(this.handle.execution, {
      bytes: Buffer.from(image.base64, 'base64'),
      type: image.type,
      name: image.name,
    });
  }

  setImage(image: GoogleAppsScript.Base.BlobSource): ImageItem {
    const content = blobContent(implementationOf(image));
    if (content === undefined || !content.type?.startsWith('image/')) throw new ServiceError('Invalid argument: image');
    const kept = { base64: content.bytes.toString('base64'), type: content.type, name: content.name };
    return this.change({ media: { ...this.media, image: kept } });
  }
}

export class VideoStandIn extends MediaItem<VideoItem> implements Pick<VideoItem, 'setVideoUrl'> {
  /** Only addresses of YouTube (reference/forms/video-item#setVideoUrl(String)). */
  setVideoUrl(youtubeUrl: string): VideoItem {
    this.check('setVideoUrl', [youtubeUrl], ['text']);
    if (!/^https?:\/\/(?:www\.|m\.)?(?:youtube\.com\/|youtu\.be\/)/.test(youtubeUrl))
      throw new ServiceError('Invalid argument: youtubeUrl');
    return this.change({ media: { ...this.media, videoUrl: youtubeUrl } });
  }
}
