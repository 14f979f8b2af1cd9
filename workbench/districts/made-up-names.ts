// Names for made-up people, by the language spoken at home.

export type HomeLanguage = 'English' | 'Spanish' | 'Arabic' | 'Vietnamese';

export interface NameList {
  readonly guardians: readonly string[];
  readonly children: readonly string[];
  readonly families: readonly string[];
}

const list = (text: string): readonly string[] => text.split(' ');

/** Nobody is meant; first and last names are drawn apart from each other. */
export const madeUpNames: Readonly<Record<HomeLanguage, NameList>> = {
  English: {
    guardians: list(
      'Tasha Greg Monica Derek Alice Brandon Keisha Tom Renee Curtis Dana Wes Holly Marcus Gwen Andre Paula Troy Nadine Cole',
    ),
    children: list(
      'Ava Mason Zoe Elijah Ruby Caleb Nora Isaac Lila Owen Jade Miles Piper Levi Iris Wyatt Hazel Theo Willa Jonah',
    ),
    families: list(
      'Fernwood Plumley Ashgrove Tilbury Marchbank Oakes Penrose Haldane Whitcomb Dunmore Larkin Brightwater Cobb Ellery Stanhope',
    ),
  },
  Spanish: {
    guardians: list(
      'Marisol Javier Lucía Ramón Beatriz Óscar Pilar Ignacio Graciela Tomás Nuria Esteban Carmen Rubén Alma Hugo Yolanda Sergio',
    ),
    children: list(
      'Sofía Mateo Valeria Diego Camila Emiliano Ximena Nicolás Renata Joaquín Paloma Andrés Luz Gael Elena Bruno',
    ),
    families: list(
      'Robledo Arroyo Cienfuegos Olmedo Peñalba Villaseñor Quintero Zaragoza Montiel Alcaraz Bermejo Núñez Rosales Tejeda',
    ),
  },
  Arabic: {
    guardians: list('Huda Samir Rania Khalil Amal Nizar Layla Faris Zahra Tarek'),
    children: list('Yasmin Omar Salma Adam Noor Karim Dalia Ziad'),
    families: list('Al-Masri Haddad Khoury Nasser Barakat Sabbagh Darwish'),
  },
  Vietnamese: {
    guardians: list('Hạnh Quang Thu Bình Ngọc Sơn Lệ Phong Diễm Tuấn'),
    children: list('An Minh Vy Khôi Thảo Long My Bảo'),
    families: list('Đặng Lương Tạ Vương Phùng Mạc Thái'),
  },
};
