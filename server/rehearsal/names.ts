// First names of simulated people: from many places, short and long, in several scripts, as in a real room. None is meant to be anybody.

export const NAMES: readonly string[] = (
  'Ana Li Mia Noah Amira Kwame Yuki Olivia Mateo Zainab Björn Siobhán Łukasz Chloé İbrahim Nguyễn Åsa Đorđe Zoë François ' +
  'Renée José María Jürgen Søren Mäire Aurélie Žofia Ştefan Ragnhild Þóra Ólafur Çiğdem Gülşen Ümit Ayşe Emre Leyla Farid Samira ' +
  'Priya Arjun Lakshmi Venkatanarasimha Devika Rohan Anjali Sanjay Meera Kavita Tenzin Pasang Thandiwe Sipho Nomvula Lindiwe Tendai Chipo Farai ' +
  'Adaeze Chukwuemeka Ngozi Oluwaseun Folasade Babatunde Abena Kofi Akosua Yaw Fatou Mamadou Aïssatou Ousmane Awa Tesfaye Selam Hiwot Abebe ' +
  'Wanjiru Otieno Achieng Kamau Makena Nakato Mugisha Uwimana Mei Wei Xiu Jiahao Minh Thảo Linh Hương Somchai Malee Putri Budi Siti ' +
  'Kalani Leilani Tāne Aroha Hēmi Moana Keanu Nayeli Citlali Xochitl Inti Sayri Killa Luciana Thiago Beatriz João Inês Conceição Guðrún ' +
  'Ingeborg Wolfgang Annemarie Maximilian Friederike Karl-Heinz Marie-Christine Jean-Baptiste Anne-Sophie Giuseppe Alessandra Pierpaolo ' +
  'Dimitra Konstantinos Paraskevi Svetlana Bohdan Oksana Mykola Zsófia György Kinga Bartłomiej Małgorzata Ilse Bram Saoirse Caoimhe Tadhg Rhys Angharad ' +
  'Δήμητρα Νίκος Оксана Дмитро Светлана محمد فاطمة ليلى יעל נועם प्रिया अर्जुन 美咲 健太 小龙 晓梅 민준 서연 ნინო Արամ ሰላም ณัฐ'
).split(' ');
